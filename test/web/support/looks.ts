/** Every view in both colours and both widths: whom it keeps out, and what sticks out at its side. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { close, expectNoWrongs, type Screen, serious, settled } from './browser.ts'

const SIZES = { narrow: { width: 360, height: 740 }, wide: { width: 1440, height: 900 } } as const

/** Where pictures of every view are put, to be looked at; none where it is not said. */
const SHOTS = process.env.HEARSAY_SHOTS

export type Look = readonly [name: string, path: () => Promise<string> | string]

export function looksOf(desk: Screen, views: readonly Look[]): void {
  const looks = views.flatMap(([name, path]) =>
    (['light', 'dark'] as const).flatMap((theme) =>
      (['narrow', 'wide'] as const).map((size) => [name, theme, size, path] as const),
    ),
  )
  it.each(looks)('%s, %s and %s, keeps nobody out', async (name, theme, size, path) => {
    const page = await desk.open(await path(), { viewport: SIZES[size], colorScheme: theme, reducedMotion: 'reduce' })
    await settled(page)
    // charts and news come later; what comes later still is seen by no picture
    await page.waitForLoadState('networkidle')
    if (SHOTS) {
      mkdirSync(SHOTS, { recursive: true })
      await page.screenshot({ path: join(SHOTS, `${name}-${theme}-${size}.png`), fullPage: true })
    }
    expect(await serious(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    await close(page)
    expectNoWrongs(desk)
  })
}
