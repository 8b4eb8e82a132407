/** `admin` of a field that only our own code fills in and reads: in no form, list, filter or edit of many. */
export const hidden = { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true } as const
