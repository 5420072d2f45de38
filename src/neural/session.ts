/** The inference engine: the native runtime where it loads, else WASM. Nothing else imports it, and it loads when first asked for. */
import { UserError } from '../errors.ts'

/** Numbers in row order. */
export interface Tensor {
  readonly data: Float32Array | BigInt64Array
  readonly dims: readonly number[]
}

export type Tensors = Readonly<Record<string, Tensor>>

/** One loaded network: inputs to outputs, by name. */
export type Network = (inputs: Tensors) => Promise<Tensors>

export type RuntimeName = 'native' | 'wasm'

export interface Runtime {
  readonly name: RuntimeName
  /** From the bytes of an ONNX file. Rejects when they are none. */
  open(model: Uint8Array): Promise<Network>
}

type Engine = typeof import('onnxruntime-node')

const LOAD: { readonly [name in RuntimeName]: () => Promise<Engine> } = {
  native: () => import('onnxruntime-node'),
  wasm: async () => (await import('onnxruntime-web')) as unknown as Engine,
}

/** The first of the runtimes that this machine can load; throws `runtime-missing` when none does. */
export async function loadRuntime(names: readonly RuntimeName[] = ['native', 'wasm']): Promise<Runtime> {
  for (const name of names) {
    const engine = await LOAD[name]().catch(() => undefined)
    if (engine) return runtimeOf(name, engine)
  }
  throw new UserError('runtime-missing', `no ${names.join(' and no ')} runtime for ${process.platform} ${process.arch}`)
}

/** One thread, so that nothing depends on their number; many inputs are read by many workers instead. */
const OPTIONS = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'all',
  enableMemPattern: false, // windows differ in length, so a pattern of memory would never be met again
  logSeverityLevel: 3, // errors alone
  // the fused kernel takes longer than the two that it stands for: without it an article takes a sixth less (1.30, x64)
  extra: { optimization: { disable_specified_optimizers: 'SkipLayerNormFusion' } },
} as const

function runtimeOf(name: RuntimeName, engine: Engine): Runtime {
  const { InferenceSession, env } = engine
  if (name === 'wasm') env.wasm.numThreads = 1
  return {
    name,
    open: async (model) => {
      const session = await InferenceSession.create(model, OPTIONS)
      return async (inputs) => (await session.run(fed(engine, inputs))) as unknown as Tensors
    },
  }
}

const fed = ({ Tensor }: Engine, inputs: Tensors) =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, { data, dims }]) => [
      name,
      data instanceof BigInt64Array ? new Tensor('int64', data, dims) : new Tensor('float32', data, dims),
    ]),
  )
