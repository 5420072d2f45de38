/** The order of EDTF values: where a value begins, the coarser first. */

/** What to sort by: the beginning of an interval, without `~` and `?`; date and time as written. */
export const edtfKey = (edtf: string): string => edtf.split('/')[0]!.replace(/[~?]/g, '')

/** Negative where `a` begins before `b`. */
export const byEdtf = (a: string, b: string): number => {
  const [left, right] = [edtfKey(a), edtfKey(b)]
  return left < right ? -1 : left > right ? 1 : 0
}
