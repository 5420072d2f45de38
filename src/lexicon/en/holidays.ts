/** Feast days whose date follows from the year. Data, no logic. */

/** On a day of a month, on the nth weekday of a month (ISO weekday; −1 the last), or days after Western Easter Sunday. */
export type HolidayDate =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly daysOn?: number }
  | { readonly fromEaster: number }

export interface Holiday {
  /** Lower case, cut as the rules of time cut a text: letters, digits, single marks. */
  readonly words: readonly string[]
  readonly date: HolidayDate
}

export const HOLIDAYS: readonly Holiday[] = [
  { words: ['new', 'year', "'", 's', 'day'], date: { month: 1, day: 1 } },
  { words: ['new', 'year', "'", 's', 'eve'], date: { month: 12, day: 31 } },
  { words: ['valentine', "'", 's', 'day'], date: { month: 2, day: 14 } },
  { words: ['may', 'day'], date: { month: 5, day: 1 } },
  { words: ['bastille', 'day'], date: { month: 7, day: 14 } },
  { words: ['halloween'], date: { month: 10, day: 31 } },
  { words: ['all', 'saints', "'", 'day'], date: { month: 11, day: 1 } },
  { words: ['armistice', 'day'], date: { month: 11, day: 11 } },
  { words: ['veterans', 'day'], date: { month: 11, day: 11 } },
  { words: ['christmas'], date: { month: 12, day: 25 } },
  { words: ['christmas', 'day'], date: { month: 12, day: 25 } },
  { words: ['christmas', 'eve'], date: { month: 12, day: 24 } },
  { words: ['boxing', 'day'], date: { month: 12, day: 26 } },
  { words: ['memorial', 'day'], date: { month: 5, weekday: 1, nth: -1 } },
  { words: ['labor', 'day'], date: { month: 9, weekday: 1, nth: 1 } },
  { words: ['thanksgiving'], date: { month: 11, weekday: 4, nth: 4 } },
  { words: ['thanksgiving', 'day'], date: { month: 11, weekday: 4, nth: 4 } },
  { words: ['black', 'friday'], date: { month: 11, weekday: 4, nth: 4, daysOn: 1 } },
  { words: ['cyber', 'monday'], date: { month: 11, weekday: 4, nth: 4, daysOn: 4 } },
  { words: ['election', 'day'], date: { month: 11, weekday: 1, nth: 1, daysOn: 1 } },
  { words: ['shrove', 'tuesday'], date: { fromEaster: -47 } },
  { words: ['ash', 'wednesday'], date: { fromEaster: -46 } },
  { words: ['palm', 'sunday'], date: { fromEaster: -7 } },
  { words: ['maundy', 'thursday'], date: { fromEaster: -3 } },
  { words: ['good', 'friday'], date: { fromEaster: -2 } },
  { words: ['easter'], date: { fromEaster: 0 } },
  { words: ['easter', 'sunday'], date: { fromEaster: 0 } },
  { words: ['easter', 'monday'], date: { fromEaster: 1 } },
]
