import { join } from 'node:path'
import { openCms } from './cms.ts'
import { defineContract } from './contract.ts'

defineContract(() => openCms((dataDir) => `file:${join(dataDir, 'cms', 'contract.sqlite')}`))
