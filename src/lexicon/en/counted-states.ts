/** States of what is counted: two counts of the same people are comparable only when these agree. */

export type CountedState =
  | 'killed'
  | 'wounded'
  | 'casualty'
  | 'missing'
  | 'captured'
  | 'detained'
  | 'displaced'
  | 'deployed'
  | 'destroyed'
  | 'rescued'
  | 'infected'
  | 'released'

export const COUNTED_STATES: ReadonlyMap<string, CountedState> = new Map(
  Object.entries({
    killed:
      'killed dead died die dies dying kill kills killing slain slaying perished deaths death fatalities fatality drowned executed martyred',
    wounded: 'wounded injured hurt injuring wounding injure injures wounds wound injuries injury maimed maiming',
    casualty: 'casualties casualty',
    missing: 'missing disappeared vanished unaccounted',
    captured: 'captured capture captures capturing abducted kidnapped hostages',
    detained: 'arrested detained detaining arresting jailed imprisoned arrests detainees prisoners',
    displaced: 'displaced displacing evacuated evacuating fled homeless uprooted',
    deployed:
      'deployed deploy deploys deploying sent send sends sending dispatched dispatch dispatching stationed mobilised mobilized massed',
    destroyed: 'destroyed destroy destroys destroying demolished downed levelled leveled',
    rescued: 'rescued rescuing rescue saved survived survivors',
    infected: 'infected infecting infections sickened',
    released: 'released freed releasing freeing',
  } satisfies Record<CountedState, string>).flatMap(([state, words]) =>
    words.split(' ').map((word): [string, CountedState] => [word, state as CountedState]),
  ),
)

/** State words that can stand for the people themselves ("12 dead", "30 wounded"). */
export const STATES_AS_NOUNS: ReadonlySet<string> = new Set(
  'dead killed wounded injured hurt missing arrested detained captured displaced rescued infected homeless hospitalised hospitalized'.split(
    ' ',
  ),
)
