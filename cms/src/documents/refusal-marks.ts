/** In the head of every form: keeps the marks of a refused save at their fields. */
export const refusalMarks = '/src/admin/refusal/RefusalMarks.tsx#RefusalMarks'
