/** Status of a proposition (ruling 11): computed over the latest stances, never a verdict. */
import type { Origins, Position, Status } from '../../ledger-model.ts'
import { endsInCircle } from './through-publishers.ts'

export interface Standing {
  readonly positions: readonly Position[]
  readonly origins: Origins
  /** A supporting claim confirms. */
  readonly confirmed: boolean
  readonly interestedOnly: boolean
}

/** The first that fits, in the order of the ruling. */
export function statusOf({ positions, origins, confirmed, interestedOnly }: Standing): Status {
  const supports = positions.some(({ stance }) => stance === 'supports')
  const denies = positions.some(({ stance }) => stance === 'denies')
  if (supports && denies) return 'disputed'
  if (denies) return 'denied'
  if (!supports) return 'unconfirmed'
  if (origins.atMost <= 1) return 'singleOrigin'
  return origins.atLeast >= 2 && confirmed && !interestedOnly ? 'corroborated' : 'unconfirmed'
}

/** The latest claim of each source whose stance the status rests on; of what nobody supports, of all. */
export function claimsBehind(positions: readonly Position[], status: Status): string[] {
  const stances: ReadonlySet<string> = new Set(RESTS_ON[status])
  const behind = positions.filter(({ stance }) => stances.has(stance))
  return [...new Set((behind.length > 0 ? behind : positions).flatMap(({ claims }) => claims.slice(-1)))]
}

const RESTS_ON: Readonly<Record<Status, readonly Position['stance'][]>> = {
  disputed: ['supports', 'denies'],
  denied: ['denies'],
  unconfirmed: ['supports'],
  singleOrigin: ['supports'],
  corroborated: ['supports'],
}

/** One sentence: who stands where, and what is missing. */
export function reasonOf(standing: Standing, status: Status): string {
  const by = (stance: Position['stance']): string => names(standing.positions, stance)
  const parts = [
    by('supports') && `supported by ${by('supports')}`,
    by('denies') && `denied by ${by('denies')}`,
    by('doubts') && `doubted by ${by('doubts')}`,
    by('withholds') && `withheld by ${by('withholds')}`,
    missing(standing, status),
  ].filter(Boolean)
  const sentence = parts.join('; ') || 'nobody has taken a position'
  return `${sentence[0]!.toUpperCase()}${sentence.slice(1)}.`
}

/** Names told before the rest are counted. */
const SHOWN = 4

function names(positions: readonly Position[], stance: Position['stance']): string {
  const named = positions.filter((position) => position.stance === stance).map(({ source }) => source.name)
  const all = [...Map.groupBy(named, (name) => name)].map(([name, { length }]) =>
    length > 1 ? `${name} (${length})` : name,
  )
  if (all.length <= SHOWN) return all.join(', ')
  return `${all.slice(0, SHOWN).join(', ')} and ${all.length - SHOWN} more`
}

function missing({ origins, confirmed, interestedOnly }: Standing, status: Status): string {
  if (status === 'singleOrigin') return `all of it goes back to one origin${whoIs(origins)}`
  if (status !== 'unconfirmed' || origins.atMost === 0) return ''
  if (interestedOnly) return 'only interested parties say so'
  if (origins.atLeast < 2) return `its ${origins.atMost} sources may go back to one origin${whoIs(origins)}`
  return confirmed ? '' : 'nobody independent confirms it'
}

function whoIs({ chains }: Origins): string {
  if (chains.every(endsInCircle)) return ', publishers that cite each other'
  return chains.every(({ unnamed }) => unnamed) ? ', and none is named' : ''
}
