/** One hue an act, and the switches that hide an act. */
import type { Act } from '../../../model.ts'

/** Hue angle and chroma (OKLCH); lightness is set by the ground, light or dark. */
const HUES: Readonly<Record<Act, readonly [hue: number, chroma: number]>> = {
  asserts: [255, 0.035],
  confirms: [150, 0.12],
  denies: [25, 0.17],
  doubts: [70, 0.12],
  withholds: [95, 0.1],
  predicts: [245, 0.13],
  demands: [310, 0.14],
  asks: [195, 0.1],
  expresses: [350, 0.08],
}

function rules(act: Act): string {
  const [hue, chroma] = HUES[act]
  return `.of-${act},.by-${act}{--hue:oklch(var(--depth) ${chroma} ${hue})}
.in-${act}{--ground:oklch(var(--depth) ${chroma} ${hue})}
body:has(#show-${act}:not(:checked)) :is(.card,.number).of-${act}{display:none}
body:has(#show-${act}:not(:checked)) .by-${act}{text-decoration:none;font-style:inherit;font-weight:inherit}
body:has(#show-${act}:not(:checked)) .in-${act}{--ground:transparent}`
}

export const ACT_STYLE: string = (Object.keys(HUES) as Act[]).map(rules).join('\n')
