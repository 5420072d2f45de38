/** What every result of every test must satisfy: the JSON Schema, and what a schema cannot say. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect } from 'vitest'
import type { Anchor, Claim, ReadResult } from '../../src/model.ts'

const SCHEMA = join(import.meta.dirname, '../../docs/schema/read-result.json')

const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')))

/** Fails with the list of what is wrong. Gives the result back, so that it can wrap a call. */
export function expectValid(result: ReadResult): ReadResult {
  expect([...schemaErrors(result), ...anchorErrors(result), ...claimErrors(result)]).toEqual([])
  return result
}

function schemaErrors(result: ReadResult): string[] {
  validate(result)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** Every anchor of the result is the slice of the text, wherever in the result it stands. */
function anchorErrors(result: ReadResult): string[] {
  const { text } = result.article
  return anchors(result, 'result').flatMap(([path, { start, end, exact }]) => {
    const right = start >= 0 && start < end && end <= text.length && text.slice(start, end) === exact
    return right ? [] : [`${path} [${start}, ${end}) is not ${JSON.stringify(exact)}`]
  })
}

/** All anchors in a value, with their paths. */
export function anchors(value: unknown, path = ''): [string, Anchor][] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'start' in value || 'exact' in value ? [[path, value as Anchor] as [string, Anchor]] : []
  return [...own, ...Object.entries(value).flatMap(([name, part]) => anchors(part, `${path}.${name}`))]
}

function claimErrors({ claims, mentions }: ReadResult): string[] {
  const errors: string[] = []
  const ids = new Set(claims.map(({ id }) => id))
  if (ids.size < claims.length) errors.push('two claims have the same id')
  for (const { id, within, refersTo } of claims) {
    const meant = within === null ? refersTo : [within, ...refersTo]
    for (const other of meant) if (!ids.has(other) || other === id) errors.push(`${id} names ${other}`)
  }
  const places = claims.map(place)
  if (places.some((at, i) => i > 0 && at < places[i - 1]!)) errors.push('the claims are not in order')
  for (const claim of claims) {
    if (claim.content.length === 0 && !claim.cue && claim.sources.length === 0) errors.push(`${claim.id} has no anchor`)
    errors.push(...mentionErrors(claim, mentions))
  }
  return errors
}

/** Where a claim stands in the order: its content, else its cue, else its source. */
export const place = ({ content, cue, sources }: Claim): number => (content[0] ?? cue ?? sources[0])?.start ?? 0

/** A claim holds exactly those mentions of the text that lie inside its content. */
function mentionErrors(claim: Claim, mentions: ReadResult['mentions']): string[] {
  return (['times', 'quantities', 'places'] as const).flatMap((kind) => {
    const inside = mentions[kind].filter(({ start, end }) =>
      claim.content.some((part) => part.start <= start && end <= part.end),
    )
    const same = JSON.stringify(inside) === JSON.stringify(claim[kind])
    return same ? [] : [`${claim.id}: its ${kind} are not those inside its content`]
  })
}
