import { DocumentHints as DocumentHints_a25a225deee6cf1ebc2d0d23e804baec } from '../../../../src/admin/hints/DocumentHints.tsx'
import { FieldHelp as FieldHelp_c35c577873b68fbb7503edee63d4f79f } from '../../../../src/admin/hints/FieldHelp.tsx'
import { RowLabel as RowLabel_95bc2c33001de087cca312977b6032b3 } from '../../../../src/admin/row-label/RowLabel.tsx'
import { RefusalMarks as RefusalMarks_63c6094039952c58fb8b00e2925db25d } from '../../../../src/admin/refusal/RefusalMarks.tsx'
import { GroupLabel as GroupLabel_b52139564d8de7a621a3ba7226c7414c } from '../../../../src/admin/row-label/GroupLabel.tsx'
import { LogicModelField as LogicModelField_a043fd799691136b149d4570650eb349 } from '../../../../src/admin/logic-model/LogicModelField.tsx'
import { ArrowsField as ArrowsField_58437ae33fc25b26533f72f8a8790455 } from '../../../../src/admin/logic-model/ArrowsField.tsx'
import { BesideField as BesideField_b4a2357daea79e6a4eb25486cc63d635 } from '../../../../src/admin/evaluation/BesideField.tsx'
import { DayField as DayField_bc29415105ac636c4530b8aa934ec833 } from '../../../../src/admin/day-field/DayField.tsx'
import { PublishOnce as PublishOnce_de5b634c30d3b833ca085a4c32b8a170 } from '../../../../src/admin/evaluation/PublishOnce.tsx'
import { PlanProgress as PlanProgress_9b5eb4587381bd9452aa63ed6e1bac60 } from '../../../../src/admin/action-plan/PlanProgress.tsx'
import { DecisionAid as DecisionAid_529849f3f1d2c635900b1bf475111b5d } from '../../../../src/admin/decision-aid/DecisionAid.tsx'
import { PlanChain as PlanChain_f6d71d726ee85fb8d681c52cf331a4f4 } from '../../../../src/admin/action-plan/PlanChain.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { VoiceHeading as VoiceHeading_b0338a2973fc6bb0965b8c7479a229aa } from '../../../../src/admin/voice/VoiceHeading.tsx'
import { WordsChanged as WordsChanged_1bad782b7dabd600272acfaa0db1a017 } from '../../../../src/admin/voice/WordsChanged.tsx'
import { StateField as StateField_18da9851ad12a3dc12de624b14aa6d0d } from '../../../../src/admin/voice/StateField.tsx'
import { VoicesToAnswer as VoicesToAnswer_eb362a5191d9c629fe875e059958778f } from '../../../../src/admin/voice/VoicesToAnswer.tsx'
import { DifferenceField as DifferenceField_1d1ccffe9c79c405583a06f49552e70b } from '../../../../src/admin/changes/DifferenceField.tsx'
import { WorkspaceNav as WorkspaceNav_b2a012cd3b36d356b0ab4ccfbb0673f1 } from '../../../../src/admin/workspace/WorkspaceNav.tsx'
import { AccessibleAdmin as AccessibleAdmin_ad192075e7bdc1b7db3c7a44b5d5dc8e } from '../../../../src/admin/accessible/AccessibleAdmin.tsx'
import { S3ClientUploadHandler as S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24 } from '@payloadcms/storage-s3/client'
import { RoundTripPage as RoundTripPage_cd948155aeb4169121bfbf76ded1fdba } from '../../../../src/admin/round-trip/RoundTripPage.tsx'
import { CoveragePage as CoveragePage_661c54644187f4b632b0c3e511a0e5db } from '../../../../src/admin/coverage/CoveragePage.tsx'
import { ReportPage as ReportPage_0235abff541c8c355ba9099fb7df73e8 } from '../../../../src/admin/report/ReportPage.tsx'
import { DepartmentsPage as DepartmentsPage_40246e245d7587a933a37bd6a68fe2c2 } from '../../../../src/admin/departments/DepartmentsPage.tsx'
import { NamesPage as NamesPage_28ed35d7840349f738a3d687557ffaaa } from '../../../../src/admin/names/NamesPage.tsx'
import { InvestmentsPage as InvestmentsPage_acae35830354f9eb562796df10bc5b2f } from '../../../../src/admin/investments/InvestmentsPage.tsx'
import { IndicatorImportPage as IndicatorImportPage_95f0533a5d5e7ff980ec08a9b42cfc85 } from '../../../../src/admin/indicator-import/IndicatorImportPage.tsx'
import { LogicModelVersionsPage as LogicModelVersionsPage_c8ddd19abb8064fd050fb7c74e904608 } from '../../../../src/admin/logic-model-versions/LogicModelVersionsPage.tsx'
import { ChangesPage as ChangesPage_6198dde965a6a2adb3c552645d76faf3 } from '../../../../src/admin/changes/ChangesPage.tsx'
import { NextTermPage as NextTermPage_198e99b207b5a64fc0b7b642e22c526e } from '../../../../src/admin/next-term/NextTermPage.tsx'
import { CriteriaPage as CriteriaPage_183167a3a3c2cd39f2086365a019d350 } from '../../../../src/admin/criteria/CriteriaPage.tsx'
import { InclusionPage as InclusionPage_27ff074e1de2b46cb4bc791e1113e09a } from '../../../../src/admin/inclusion/InclusionPage.tsx'
import { StartPage as StartPage_f220991aee09a5a488a7351abe5f9c68 } from '../../../../src/admin/start/StartPage.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/hints/DocumentHints.tsx#DocumentHints": DocumentHints_a25a225deee6cf1ebc2d0d23e804baec,
  "/src/admin/hints/FieldHelp.tsx#FieldHelp": FieldHelp_c35c577873b68fbb7503edee63d4f79f,
  "/src/admin/row-label/RowLabel.tsx#RowLabel": RowLabel_95bc2c33001de087cca312977b6032b3,
  "/src/admin/refusal/RefusalMarks.tsx#RefusalMarks": RefusalMarks_63c6094039952c58fb8b00e2925db25d,
  "/src/admin/row-label/GroupLabel.tsx#GroupLabel": GroupLabel_b52139564d8de7a621a3ba7226c7414c,
  "/src/admin/logic-model/LogicModelField.tsx#LogicModelField": LogicModelField_a043fd799691136b149d4570650eb349,
  "/src/admin/logic-model/ArrowsField.tsx#ArrowsField": ArrowsField_58437ae33fc25b26533f72f8a8790455,
  "/src/admin/evaluation/BesideField.tsx#BesideField": BesideField_b4a2357daea79e6a4eb25486cc63d635,
  "/src/admin/day-field/DayField.tsx#DayField": DayField_bc29415105ac636c4530b8aa934ec833,
  "/src/admin/evaluation/PublishOnce.tsx#PublishOnce": PublishOnce_de5b634c30d3b833ca085a4c32b8a170,
  "/src/admin/action-plan/PlanProgress.tsx#PlanProgress": PlanProgress_9b5eb4587381bd9452aa63ed6e1bac60,
  "/src/admin/decision-aid/DecisionAid.tsx#DecisionAid": DecisionAid_529849f3f1d2c635900b1bf475111b5d,
  "/src/admin/action-plan/PlanChain.tsx#PlanChain": PlanChain_f6d71d726ee85fb8d681c52cf331a4f4,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/voice/VoiceHeading.tsx#VoiceHeading": VoiceHeading_b0338a2973fc6bb0965b8c7479a229aa,
  "/src/admin/voice/WordsChanged.tsx#WordsChanged": WordsChanged_1bad782b7dabd600272acfaa0db1a017,
  "/src/admin/voice/StateField.tsx#StateField": StateField_18da9851ad12a3dc12de624b14aa6d0d,
  "/src/admin/voice/VoicesToAnswer.tsx#VoicesToAnswer": VoicesToAnswer_eb362a5191d9c629fe875e059958778f,
  "/src/admin/changes/DifferenceField.tsx#DifferenceField": DifferenceField_1d1ccffe9c79c405583a06f49552e70b,
  "/src/admin/workspace/WorkspaceNav.tsx#WorkspaceNav": WorkspaceNav_b2a012cd3b36d356b0ab4ccfbb0673f1,
  "/src/admin/accessible/AccessibleAdmin.tsx#AccessibleAdmin": AccessibleAdmin_ad192075e7bdc1b7db3c7a44b5d5dc8e,
  "@payloadcms/storage-s3/client#S3ClientUploadHandler": S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24,
  "/src/admin/round-trip/RoundTripPage.tsx#RoundTripPage": RoundTripPage_cd948155aeb4169121bfbf76ded1fdba,
  "/src/admin/coverage/CoveragePage.tsx#CoveragePage": CoveragePage_661c54644187f4b632b0c3e511a0e5db,
  "/src/admin/report/ReportPage.tsx#ReportPage": ReportPage_0235abff541c8c355ba9099fb7df73e8,
  "/src/admin/departments/DepartmentsPage.tsx#DepartmentsPage": DepartmentsPage_40246e245d7587a933a37bd6a68fe2c2,
  "/src/admin/names/NamesPage.tsx#NamesPage": NamesPage_28ed35d7840349f738a3d687557ffaaa,
  "/src/admin/investments/InvestmentsPage.tsx#InvestmentsPage": InvestmentsPage_acae35830354f9eb562796df10bc5b2f,
  "/src/admin/indicator-import/IndicatorImportPage.tsx#IndicatorImportPage": IndicatorImportPage_95f0533a5d5e7ff980ec08a9b42cfc85,
  "/src/admin/logic-model-versions/LogicModelVersionsPage.tsx#LogicModelVersionsPage": LogicModelVersionsPage_c8ddd19abb8064fd050fb7c74e904608,
  "/src/admin/changes/ChangesPage.tsx#ChangesPage": ChangesPage_6198dde965a6a2adb3c552645d76faf3,
  "/src/admin/next-term/NextTermPage.tsx#NextTermPage": NextTermPage_198e99b207b5a64fc0b7b642e22c526e,
  "/src/admin/criteria/CriteriaPage.tsx#CriteriaPage": CriteriaPage_183167a3a3c2cd39f2086365a019d350,
  "/src/admin/inclusion/InclusionPage.tsx#InclusionPage": InclusionPage_27ff074e1de2b46cb4bc791e1113e09a,
  "/src/admin/start/StartPage.tsx#StartPage": StartPage_f220991aee09a5a488a7351abe5f9c68,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
