/**
 * A direction in which a sentence points, as letters: one a dimension, so that it stands in JSON and two are compared without being
 * unpacked. A number takes 63 steps of the largest; the cosines of 128 dimensions hold to 0.001.
 */

/** As base64 orders them (RFC 4648); the middle one is 0. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+'
const ZERO = (LETTERS.length - 1) / 2

/** By character code. */
const STEPS = new Int8Array(128)
for (const [at, letter] of [...LETTERS].entries()) STEPS[letter.charCodeAt(0)] = at - ZERO

export function lettersOf(numbers: Float32Array): string {
  const largest = numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0)
  const step = largest > 0 ? largest / ZERO : 1
  return Array.from(numbers, (number) => LETTERS[ZERO + Math.round(number / step)]).join('')
}

/** Of two of one length; in [-1, 1], 0 where one is 0 throughout. Whole numbers up to the last step: the same everywhere. */
export function cosine(a: string, b: string): number {
  let [product, one, other] = [0, 0, 0]
  for (let at = 0; at < a.length; at++) {
    const [x, y] = [STEPS[a.charCodeAt(at)]!, STEPS[b.charCodeAt(at)]!]
    product += x * y
    one += x * x
    other += y * y
  }
  return one === 0 || other === 0 ? 0 : product / Math.sqrt(one * other)
}
