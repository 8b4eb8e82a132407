import { randomInt } from 'node:crypto'

const letters = 'bcdfghjkmnpqrstvwxz'
const length = 8

/** What unique words look like, for finding all of them in a text. */
export const uniqueWordForm = new RegExp(`qx[${letters}]{${length}}`, 'g')

/**
 * A word that occurs nowhere else: ten consonants, as no language puts them together, so that finding it means finding
 * where it was written. Short enough to stand behind the shortest text.
 */
export const createUniqueWord = () => `qx${Array.from({ length }, () => letters[randomInt(letters.length)]).join('')}`
