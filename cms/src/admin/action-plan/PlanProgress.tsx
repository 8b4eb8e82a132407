import type { UIFieldServerComponent } from 'payload'
import { actionPlanPages } from '../../documents/public-page.ts'
import { env } from '../../env.ts'
import { PlanProgressPanel } from './PlanProgressPanel.tsx'

/** Above the form: how far the plan is written. The address of the public pages is known to the server alone. */
export const PlanProgress: UIFieldServerComponent = () => (
  <PlanProgressPanel publicPages={env.siteUrl && `${env.siteUrl}/${actionPlanPages}/`} />
)
