/** Seats of international bodies: cities that news names far beyond their size, as it does capitals. ISO 3166-1 country and name. */
export const SEATS: ReadonlySet<string> = new Set(['CH Geneva', 'CH Davos', 'FR Strasbourg', 'NL The Hague', 'DE Bonn'])
