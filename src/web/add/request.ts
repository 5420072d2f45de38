/** What is to be added, as a request. */
import { jsonLine } from '../../wire.ts'

export interface Given {
  /** Empty where the input tells it itself. */
  readonly publisher: string
  /** Day, EDTF; empty likewise. */
  readonly published: string
}

export type Input = Given &
  ({ readonly files: readonly File[] } | { readonly text: string; readonly address: string } | { readonly url: string })

export function requestOf(input: Input): RequestInit {
  const { publisher, published, ...rest } = input
  const given = filled({ publisher, published })
  if (!('files' in rest)) {
    const body = jsonLine({ ...filled(rest), ...given })
    return { method: 'POST', headers: { 'content-type': 'application/json' }, body }
  }
  const body = new FormData()
  for (const [name, value] of Object.entries(given)) body.set(name, value)
  for (const file of rest.files) body.append('file', file, file.name)
  return { method: 'POST', body }
}

const filled = (fields: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))
