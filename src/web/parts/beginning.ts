/** The beginning of a text, where the whole has no room. */

/** Up to a space where one is near; never half a character. */
export function beginning(text: string, most: number): string {
  if (text.length <= most) return text
  const space = text.lastIndexOf(' ', most)
  const cut = text.slice(0, space > most * NEAR ? space : most)
  return cut.isWellFormed() || !text.isWellFormed() ? cut : cut.slice(0, -1)
}

/** Share of what is shown behind which a space is near enough. */
const NEAR = 0.8
