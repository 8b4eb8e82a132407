import { existsSync, readFileSync } from 'node:fs'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapter } from 'payload'

/**
 * Looks for a text in everything the database keeps: every byte of the SQLite file and its log, or every document of
 * every MongoDB collection. Gives the files or collections that have it.
 */
export async function findTraces(db: DatabaseAdapter, url: string, text: string): Promise<string[]> {
  return isMongodb(db) ? findInCollections(db, text) : findInFiles(url.slice('file:'.length), text)
}

/** Removes a database of MongoDB; a SQLite file goes with its folder. */
export async function dropDatabase(db: DatabaseAdapter): Promise<void> {
  if (isMongodb(db)) await db.connection.dropDatabase()
}

function findInFiles(file: string, text: string): string[] {
  const wanted = Buffer.from(text, 'utf8')
  return [file, `${file}-wal`, `${file}-journal`].filter(
    (path) => existsSync(path) && readFileSync(path).includes(wanted),
  )
}

async function findInCollections({ connection }: MongooseAdapter, text: string): Promise<string[]> {
  const { db } = connection
  if (!db) throw new Error('The connection to MongoDB is closed.')
  const found: string[] = []
  for (const { name } of await db.listCollections().toArray()) {
    const documents = await db.collection(name).find({}).toArray()
    if (JSON.stringify(documents).includes(text)) found.push(name)
  }
  return found
}

const isMongodb = (db: DatabaseAdapter): db is DatabaseAdapter & MongooseAdapter => db.name === 'mongoose'
