/** What a message says was found where one id was named by its beginning, and none or several begin so. */
export const beginSo = (count: number, kind: string, named: string): string =>
  count === 0 ? `no ${kind} whose id begins with “${named}”` : `${count} ${kind}s whose ids begin with “${named}”`
