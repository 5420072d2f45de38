/** Prints results on standard output, in one of the formats; nothing else is ever printed there. */
import type { Effects } from '../effects.ts'
import type { ReadResult } from '../model.ts'
import { page } from '../pipeline/report/html.ts'
import { wantsColour } from '../pipeline/report/terminal/colour.ts'
import { terminal } from '../pipeline/report/terminal.ts'
import { toLine } from '../wire.ts'

export type Format = 'terminal' | 'json' | 'html'

export interface Printer {
  each(result: ReadResult): void
  end(): void
}

export interface PrintOptions {
  readonly format: Format
  readonly attitudes?: boolean
}

export function printer({ format, attitudes }: PrintOptions, effects: Effects): Printer {
  if (format === 'json') return { each: (result) => effects.stdout.write(`${toLine(result)}\n`), end: () => {} }
  return format === 'html' ? onPage(attitudes === true, effects) : onTerminal(attitudes === true, effects)
}

function onTerminal(attitudes: boolean, { stdout, env }: Effects): Printer {
  const view = { colour: wantsColour(env, stdout.isTerminal), columns: stdout.columns, attitudes }
  let gap = ''
  return {
    each: (result) => {
      stdout.write(`${gap}${terminal(result, view)}`)
      gap = '\n\n' // between articles
    },
    end: () => {},
  }
}

/** One page for all results, so they wait until the last is there. */
function onPage(attitudes: boolean, { stdout }: Effects): Printer {
  const results: ReadResult[] = []
  return {
    each: (result) => results.push(result),
    end: () => {
      if (results.length > 0) stdout.write(page(results, { attitudes }))
    },
  }
}
