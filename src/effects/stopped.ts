/** The end of a program that runs until somebody ends it. */

/** Resolves on the first Ctrl-C or SIGTERM; the second one ends the program at once. */
export const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
