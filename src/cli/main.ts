/** From arguments to exit status. */
import { CommanderError } from 'commander'
import type { Effects } from '../effects.ts'
import { broken, misused } from './complain.ts'
import { OK } from './exit.ts'
import { program } from './program.ts'

/** Runs one command line (without `node` and the script) and gives the exit status. Never throws. */
export async function main(args: readonly string[], effects: Effects): Promise<number> {
  let status = OK
  const commands = program(effects, (ended) => {
    status = ended
  })
  try {
    await commands.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    if (!(error instanceof CommanderError)) return broken(error, 'running the command line', effects)
    if (error.exitCode === OK) return OK // help or version was asked for and printed
    const named = commands.commands.find((command) => command.name() === args[0])
    return misused(worded(error), named ? `hearsay ${named.name()}` : 'hearsay', effects)
  }
}

/** Commander answers a missing command with the whole help; one line is enough. */
const worded = (error: CommanderError): CommanderError =>
  error.code === 'commander.help'
    ? new CommanderError(2, error.code, 'found no command; expected one of those that hearsay --help lists')
    : error
