/** What goes wrong outside of the program: each gives one `UserError`, and the ledger keeps what it had. */
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync } from 'node:fs'
import { expect } from 'vitest'
import { type ErrorCode, UserError } from '../../src/errors.ts'
import type { Store } from '../../src/store/store.ts'
import { addition } from './article.ts'

/** The error of a promise that must be refused: of that code, one line, with what must stand in it. */
export async function refused(work: Promise<unknown>, code: ErrorCode, mention = ''): Promise<void> {
  const error = await work.then(
    () => new Error('it was not refused'),
    (error: unknown) => error,
  )
  expect(error).toBeInstanceOf(UserError)
  expect((error as UserError).code).toBe(code)
  expect((error as UserError).found).toContain(mention)
  expect((error as UserError).message).not.toMatch(/\n|undefined|\bat \//)
}

/** Root may write anywhere but on a disk that is mounted for reading, and may mount; so the tests of disks differ with the user. */
export const isRoot = process.getuid?.() === 0

/** A disk of so many MiB in memory. */
export function mountDisk(folder: string, size: number): void {
  mkdirSync(folder, { recursive: true })
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}m`, 'hearsay-test', folder])
}

export function unmountDisk(folder: string): void {
  execFileSync('umount', [folder])
  rmSync(folder, { recursive: true })
}

export const canMount = (folder: string): boolean => {
  try {
    mountDisk(folder, 1)
    unmountDisk(folder)
    return true
  } catch {
    return false
  }
}

export function makeReadOnly(folder: string): void {
  if (isRoot) execFileSync('mount', ['-o', 'remount,ro', folder])
  else chmodSync(folder, 0o500)
}

/** Adds until the disk is full; how many were acknowledged. Each brings bytes that do not compress. */
export async function fill(store: Store, code: ErrorCode): Promise<number> {
  for (let i = 0; i < LIMIT; i++) {
    const added = store.add(await addition({ article: `a${i}`, text: `Note ${i}.`, bytes: noise(i) }))
    const done = await added.then(
      () => true,
      () => false,
    )
    if (done) continue
    await refused(added, code)
    return i
  }
  throw new Error('the disk did not fill')
}

const LIMIT = 2000

function noise(seed: number): Uint8Array {
  let state = seed + 1
  return Uint8Array.from({ length: 20_000 }, () => {
    state = (state * 48_271) % 0x7fffffff
    return state & 0xff
  })
}
