import { readSecrets } from './env/local-secrets.ts'
import { parseEnvironment } from './env/parse-environment.ts'
import { findProjectRoot } from './env/project-root.ts'

/** The checked environment of the CMS. Nothing else in the CMS reads `process.env`. */
export const env = parseEnvironment(process.env, { projectRoot: findProjectRoot(), readSecrets })
