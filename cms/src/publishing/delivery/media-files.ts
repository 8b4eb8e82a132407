import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
