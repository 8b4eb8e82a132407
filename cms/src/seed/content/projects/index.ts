import type { ProjectSeed } from '../../content-model.ts'
import { projectsA } from './strategy-a.ts'
import { projectsB } from './strategy-b.ts'
import { projectsC } from './strategy-c.ts'
import { projectsX } from './strategy-x.ts'

/** Ten projects, each named as the state aimed at. */
export const projects: ProjectSeed[] = [...projectsA, ...projectsB, ...projectsC, ...projectsX]
