/** Says something to a screen reader. */

/** The live region stands in the shell from the start: what comes with it would not be said. */
export const LIVE = 'live'

export function announce(text: string): void {
  const region = document.getElementById(LIVE)
  if (region) region.textContent = text
}
