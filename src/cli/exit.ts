/** Exit statuses: part of the contract. */

/** Every input was read. */
export const OK = 0
/** Some input could not be read; the others were. */
export const UNREAD = 1
/** The command line is wrong: nothing was done. */
export const USAGE = 2
/** A bug of ours (`EX_SOFTWARE` of sysexits). */
export const BUG = 70
