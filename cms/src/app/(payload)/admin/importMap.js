import { RowLabel as RowLabel_95bc2c33001de087cca312977b6032b3 } from '../../../../src/admin/row-label/RowLabel.tsx'
import { DayField as DayField_bc29415105ac636c4530b8aa934ec833 } from '../../../../src/admin/day-field/DayField.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/row-label/RowLabel.tsx#RowLabel": RowLabel_95bc2c33001de087cca312977b6032b3,
  "/src/admin/day-field/DayField.tsx#DayField": DayField_bc29415105ac636c4530b8aa934ec833,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
