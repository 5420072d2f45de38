/** The built program in a process of its own: how long it takes from its start to its end, and the most memory that it needs. */
import { spawnSync } from 'node:child_process'
import { BIN } from './measure.ts'

export interface Ran {
  readonly ms: number
  /** Of all its threads: the same on a busy machine, or nearly. */
  readonly cpuMs: number
  /** Resident set at its largest, MiB. */
  readonly mebibytes: number
}

/**
 * Tells how much it needed, on its way out, behind all else on standard error: microseconds and KiB. On Linux the resource usage of
 * a process that was just started counts the memory of the one that started it; its own is in /proc.
 */
const TELL = `data:text/javascript,${encodeURIComponent(`
import { existsSync, readFileSync } from 'node:fs'
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  console.error('\\n' + [userCPUTime + systemCPUTime, /VmHWM:\\s*(\\d+)/.exec(status)?.[1] ?? maxRSS].join(' '))
})`)}`

/** `hearsay ARGS`. Throws when it does not end well. */
export function runProgram(args: readonly string[]): Ran {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--import', TELL, BIN, ...args], { maxBuffer: 2 ** 28 })
  const ms = performance.now() - started
  const said = stderr.toString().trimEnd()
  if (status !== 0) throw new Error(`hearsay ${args.join(' ')} ended with status ${status}: ${said}`)
  const [microseconds, kibibytes] = said.split('\n').at(-1)!.split(' ').map(Number) as [number, number]
  return { ms, cpuMs: microseconds / 1000, mebibytes: kibibytes / 1024 }
}
