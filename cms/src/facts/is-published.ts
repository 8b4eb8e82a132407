/** Whether a document of which overviews know is published; a draft beside what is public is not asked about. */
export const isPublished = ({ _status }: { _status?: string | null | undefined }): boolean => _status === 'published'
