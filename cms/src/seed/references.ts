/** Where seeded documents ended up: collection and slug → id. */
export class References {
  readonly #ids = new Map<string, string>()

  set(collection: string, slug: string, id: string): void {
    this.#ids.set(`${collection}/${slug}`, id)
  }

  /** The id of a document seeded before. A name that does not exist is a mistake in the content and stops the seeding. */
  get(collection: string, slug: string): string {
    const id = this.#ids.get(`${collection}/${slug}`)
    if (id === undefined) throw new Error(`The content refers to ${collection}/${slug}, which is not there.`)
    return id
  }
}
