import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { AreaTiles, type AreaTilesDrawing } from './area-tiles/AreaTiles.tsx'
import { type CoverageDrawing, CoverageGrid } from './coverage-grid/CoverageGrid.tsx'
import { GroupBars } from './group-bars/GroupBars.tsx'
import type { GroupBarsDrawing } from './group-bars/group-bars.ts'
import { IndicatorChart } from './indicator-chart/IndicatorChart.tsx'
import type { IndicatorDrawing } from './indicator-chart/indicator-chart.ts'
import { LogicModelFigure } from './logic-model/LogicModelFigure.tsx'
import type { LogicModelDrawing } from './logic-model/logic-model.ts'
import { PlanMap, type PlanMapDrawing } from './plan-map/PlanMap.tsx'
import { QrCode, type QrCodeDrawing } from './qr-code/QrCode.tsx'
import { TextDifference, type TextDifferenceDrawing } from './text-difference/TextDifference.tsx'

/** Each figure as HTML for pages without React: no script, no inline style, texts escaped. */
export const writeAreaTiles = (drawing: AreaTilesDrawing) => renderToStaticMarkup(createElement(AreaTiles, { drawing }))
export const writeCoverageGrid = (drawing: CoverageDrawing) =>
  renderToStaticMarkup(createElement(CoverageGrid, { drawing }))
export const writeGroupBars = (drawing: GroupBarsDrawing) => renderToStaticMarkup(createElement(GroupBars, { drawing }))
export const writeIndicatorChart = (drawing: IndicatorDrawing) =>
  renderToStaticMarkup(createElement(IndicatorChart, { drawing }))
export const writeLogicModel = (drawing: LogicModelDrawing) =>
  renderToStaticMarkup(createElement(LogicModelFigure, { drawing }))
export const writePlanMap = (drawing: PlanMapDrawing) => renderToStaticMarkup(createElement(PlanMap, { drawing }))
export const writeTextDifference = (drawing: TextDifferenceDrawing) =>
  renderToStaticMarkup(createElement(TextDifference, { drawing }))
export const writeQrCode = (drawing: QrCodeDrawing) => renderToStaticMarkup(createElement(QrCode, { drawing }))
