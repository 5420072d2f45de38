/** Checks of values that come from outside: each throws `WireError` at the first thing that is not of the form. */

/** `path` names the place of the value: `result.claims[2].act`. */
export type Check = (value: unknown, path: string) => void

export class WireError extends Error {
  constructor(path: string, expected: string, found: unknown) {
    super(`${path}: found ${describe(found)}; expected ${expected}`)
    this.name = 'WireError'
  }
}

const ofType =
  (type: 'string' | 'number' | 'boolean'): Check =>
  (value, path) => {
    if (typeof value !== type) throw new WireError(path, `a ${type}`, value)
  }

export const string = ofType('string')
export const number = ofType('number')
export const boolean = ofType('boolean')

export const nullable =
  (check: Check): Check =>
  (value, path) => {
    if (value !== null) check(value, path)
  }

/** The field may be left out; where it stands, it is checked. */
export const absent =
  (check: Check): Check =>
  (value, path) => {
    if (value !== undefined) check(value, path)
  }

export const oneOf =
  (...values: readonly string[]): Check =>
  (value, path) => {
    if (!values.includes(value as string)) throw new WireError(path, `one of ${values.join(', ')}`, value)
  }

export const list =
  (check: Check): Check =>
  (value, path) => {
    if (!Array.isArray(value)) throw new WireError(path, 'a list', value)
    value.forEach((item, index) => {
      check(item, `${path}[${index}]`)
    })
  }

/** An object with these fields and no others; the compiler holds the table to the fields of the model's type. */
export const record =
  <T>(fields: { readonly [K in keyof T]-?: Check }): Check =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new WireError(path, 'an object', value)
    const given = value as Record<string, unknown>
    for (const name of Object.keys(given)) {
      if (!Object.hasOwn(fields, name)) throw new WireError(`${path}.${name}`, 'no such field', given[name])
    }
    for (const name of Object.keys(fields) as (keyof T & string)[]) fields[name](given[name], `${path}.${name}`)
  }

function describe(value: unknown): string {
  if (value === undefined) return 'nothing'
  const json = JSON.stringify(value)
  return json.length < 60 ? json : `${json.slice(0, 57)}…`
}
