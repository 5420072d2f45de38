/** One seed for every property test, so that a failure today is a failure tomorrow; `SEED=…` looks elsewhere. */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_310_618) })
