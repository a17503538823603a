import { type DeskForm, type DeskPage, forAuthorities } from './desk-page.tsx';
import { agreementPreview } from './pages/agreement-preview.tsx';
import { appealPage, giveOpinion, recuseFromAppeal } from './pages/appeal.tsx';
import { auditPage } from './pages/audit.tsx';
import { authorizePage, decideAuthorization } from './pages/authorize.tsx';
import { certificatesFiles, certificatesPage } from './pages/certificates.tsx';
import {
  cancelClaims,
  claimJobPage,
  claimsPage,
  resultCsv,
  resultNdjson,
  sendClaims,
  startClaims,
} from './pages/claims.tsx';
import { creditPage } from './pages/credit.tsx';
import { declarePage, fileDeclaration } from './pages/declare.tsx';
import { completeTask, deadlinesPage, returnTask, takeTask, tasksPage } from './pages/duties.tsx';
import { appealsPage, declarationsPage, efficiencyPage, fileAppeal, withdrawAppeal } from './pages/enterprise.tsx';
import { healthPage } from './pages/health.tsx';
import { answerLead, leadPage, leadsPage, reportLead } from './pages/leads.tsx';
import {
  actsPage,
  agenciesPage,
  agreementsPage,
  decideAct,
  deliveriesPage,
  stepAgreement,
  usePage,
} from './pages/operating.tsx';
import { homePage, keysPage, looksPage, noticesPage, readNotices, receiptsPage } from './pages/own.tsx';
import { addPasskey, personsPage, registerPerson, withdrawPerson } from './pages/persons.tsx';
import { checkPurchase, downloadBundle, evaluateTender, procurementPage } from './pages/procurement.tsx';
import { endMeasure, punishmentsPage, takeMeasure, takeMeasurePage } from './pages/punishments.tsx';
import { reportEfficiency, reportEfficiencyPage } from './pages/report-efficiency.tsx';
import { correctionsPage, reportsPage, sendReport, traceCodesPage } from './pages/reporting.tsx';
import { requestAgreement, requestAgreementPage } from './pages/request-agreement.tsx';
import { saveSettings, settingsPage } from './pages/settings.tsx';
import { statisticsCsv, statisticsPage, statisticsXlsx } from './pages/statistics.tsx';
import {
  answerJoint,
  drawPage,
  inspectionForm,
  inspectionsPage,
  jointPage,
  plansPage,
  recordInspection,
} from './pages/supervision.tsx';
import {
  addWatchList,
  addWebhook,
  removeWatchList,
  removeWebhook,
  testWebhook,
  watchingPage,
} from './pages/watching.tsx';

/** Every page of a desk, in the order of the navigation. */
export const DESK_PAGES: readonly DeskPage[] = [
  homePage,
  authorizePage,
  noticesPage,
  tasksPage,
  deadlinesPage,
  certificatesPage,
  ...certificatesFiles,
  leadsPage,
  leadPage,
  appealsPage,
  appealPage,
  creditPage,
  watchingPage,
  looksPage,
  receiptsPage,
  personsPage,
  keysPage,
  settingsPage,
  reportsPage,
  correctionsPage,
  traceCodesPage,
  takeMeasurePage,
  statisticsPage,
  statisticsCsv,
  statisticsXlsx,
  forAuthorities(plansPage),
  drawPage,
  forAuthorities(inspectionsPage),
  inspectionForm,
  forAuthorities(jointPage),
  punishmentsPage,
  claimsPage,
  claimJobPage,
  resultCsv,
  resultNdjson,
  procurementPage,
  declarationsPage,
  declarePage,
  efficiencyPage,
  reportEfficiencyPage,
  agreementsPage,
  requestAgreementPage,
  agreementPreview,
  agenciesPage,
  actsPage,
  usePage,
  deliveriesPage,
  healthPage,
  auditPage,
];

/** Every form that a desk takes. */
export const DESK_FORMS: readonly DeskForm[] = [
  readNotices,
  decideAuthorization,
  saveSettings,
  registerPerson,
  addPasskey,
  withdrawPerson,
  takeTask,
  returnTask,
  completeTask,
  answerLead,
  reportLead,
  fileAppeal,
  withdrawAppeal,
  giveOpinion,
  recuseFromAppeal,
  addWatchList,
  removeWatchList,
  addWebhook,
  removeWebhook,
  testWebhook,
  sendReport,
  recordInspection,
  answerJoint,
  takeMeasure,
  endMeasure,
  sendClaims,
  startClaims,
  cancelClaims,
  checkPurchase,
  evaluateTender,
  downloadBundle,
  fileDeclaration,
  reportEfficiency,
  requestAgreement,
  stepAgreement,
  decideAct,
];
