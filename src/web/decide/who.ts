/** Who decides: kept in the browser, since one person sits at it. */

const KEY = 'hearsay:by'

export const who = (): string => localStorage.getItem(KEY) ?? ''
export const remember = (by: string): void => localStorage.setItem(KEY, by)
