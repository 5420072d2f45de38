/** When the reader last looked at a story: what came later is new to them. Kept in the browser, never sent but as a question. */

const keyOf = (story: string): string => `hearsay:looked:${story}`

/**
 * The state of the story that was looked at before this visit, ISO 8601; null where it never was. Notes that the present state
 * is looked at now; within one visit (a tab of the browser) the answer stays the same.
 */
export function lastLook(story: string, asOf: string): string | null {
  const before = lookedAt(story)
  sessionStorage.setItem(keyOf(story), before ?? '')
  localStorage.setItem(keyOf(story), after(asOf))
  return before
}

/** The same, without looking now. */
export const lookedAt = (story: string): string | null =>
  (sessionStorage.getItem(keyOf(story)) ?? localStorage.getItem(keyOf(story))) || null

/** All up to this state has been seen. Gives what is new from then on. */
export function seenUntil(story: string, asOf: string): string {
  sessionStorage.setItem(keyOf(story), after(asOf))
  localStorage.setItem(keyOf(story), after(asOf))
  return after(asOf)
}

/** The state itself has been seen: what came a millisecond later has not. */
const after = (iso: string): string => new Date(Date.parse(iso) + 1).toISOString()
