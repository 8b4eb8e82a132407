/** Names of the documents that parts point at, by id. */
export type Names = { indicators: ReadonlyMap<string, string>; departments: ReadonlyMap<string, string> }
