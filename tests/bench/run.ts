import { measureOverviews } from './overviews/measure-overviews.ts'
import { measureSite } from './site/measure-site.ts'

/** What is measured, in this order: `npm run bench`, or one of them, `npm run bench -- overviews`. */
const parts = {
  /** The public site under load, and how soon it shows what was published. */
  site: measureSite,
  /** The pages of staff over a large city, the facts they read, and the round of the mails. */
  overviews: measureOverviews,
}

const named = process.argv.slice(2).filter((argument) => argument in parts)
const seconds = Number(process.argv.slice(2).find((argument) => Number(argument) > 0) ?? 5)
for (const [name, measure] of Object.entries(parts)) {
  if (named.length === 0 || named.includes(name)) await measure(seconds)
}
