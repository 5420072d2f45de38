/** `hearsay explain`: what the program does, told by the program itself. */
import type { Effects } from '../../effects.ts'
import { STAGES } from '../../pipeline/index.ts'
import { inks, wantsColour } from '../../pipeline/report/terminal/colour.ts'
import { flow, hang } from '../../pipeline/report/terminal/flow.ts'
import type { Stage } from '../../pipeline/stage.ts'
import { OK } from '../exit.ts'

export interface ExplainOptions {
  readonly topic: 'pipeline'
  readonly json?: boolean
}

/** Gives the exit status. */
export function explain({ json }: ExplainOptions, effects: Effects): number {
  const stages = STAGES as readonly Stage[]
  effects.stdout.write(json ? stages.map(line).join('') : `${view(stages, effects)}\n`)
  return OK
}

const line = ({ name, does, reads, adds }: Stage): string => `${JSON.stringify({ name, does, reads, adds })}\n`

function view(stages: readonly Stage[], { stdout, env }: Effects): string {
  const { plain, strong, faint } = inks(wantsColour(env, stdout.isTerminal))
  const columns = Math.min(stdout.columns, 100)
  const paragraph = (text: string) => flow([{ text, ink: plain }], columns)
  const entry = (label: string, text: string) =>
    hang(flow([{ text, ink: plain }], columns - 10), `   ${faint(label.padEnd(7))}`, ' '.repeat(10))
  const blocks = stages.map(({ name, does, reads, adds }, index) => [
    `${faint(String(index + 1))}  ${strong(name)}`,
    ...entry('does', does),
    ...entry('reads', reads.join(', ')),
    ...entry('adds', adds.join(', ')),
  ])
  return [paragraph(INTRODUCTION), ...blocks].map((block) => block.join('\n')).join('\n\n')
}

const INTRODUCTION =
  'Each stage reads some parts of the draft and adds others; none changes what is there. The input (capture) and what is stated of it (stated) are given.'
