import type { Source, Sources } from './source.ts';

const viva = (page: string, commit: string): Pick<Source, 'address' | 'dated'> => ({
  address: `https://github.com/MicrosoftDocs/Viva/blob/${commit}/Viva/goals/${page}.md`,
  dated: `commit ${commit.slice(0, 8)}`,
});

export const OKR_SOURCES = {
  'Google re:Work': {
    title: 'Tool: grade OKRs',
    address: 'https://rework.withgoogle.com/guides/set-goals-with-okrs/steps/grade-OKRs/',
    dated: '',
  },
  Doerr: {
    title: 'J. Doerr, Measure What Matters, as quoted in reading notes',
    address:
      'https://www.goodreads.com/notes/37559166-measure-what-matters/704067-agnieszka/ccfb3417-426a-4046-bee6-b708207ded20',
    dated: '2018',
  },
  Atiim: {
    title: 'How to grade OKRs: the Google playbook, part 3',
    address:
      'https://www.atiim.com/blog/grade-okrs-executional-excellence-google-playbook-part-3-measure-matters-john-doerr/',
    dated: '',
  },
  'Viva Goals metrics': {
    title: 'How to track OKRs using KPI metrics',
    ...viva('how-to-track-okrs-using-kpi-metrics', '0bbb06ae67d29c5497c49e4b53157f60831583bb'),
  },
  'Viva Goals types': {
    title: 'Define KR types in Viva Goals',
    ...viva('kr-types', '2b0cb1cfd6ead49d16e7bc822d6b17a9bb902c95'),
  },
  'Viva Goals scoring': {
    title: 'Close and score OKRs',
    ...viva('closing-and-scoring', '08f55cadf91410d7917b4b1ab85ab43fad002f07'),
  },
  'Viva Goals status': {
    title: 'Track OKR progress status in Viva Goals',
    ...viva('track-okr-progress-status', '032228d061966d18949bfc6ca86928a919a03ab1'),
  },
  'ServiceNow types': {
    title: 'Target types and achievement strategies',
    address: 'https://www.servicenow.com/docs/r/it-business-management/goal-framework/target-types-gf.html',
    dated: 'Brazil release, 2026-09-30',
  },
  'ServiceNow status': {
    title: 'Status calculation specifications and examples',
    address:
      'https://www.servicenow.com/docs/r/australia/it-business-management/goal-framework/target-status-calculation-examples.html',
    dated: 'Australia release, 2026-10-09',
  },
  'ServiceNow progress': {
    title: 'Progress value calculation',
    address:
      'https://www.servicenow.com/docs/r/xanadu/it-business-management/goal-framework/progress-value-calculation.html',
    dated: 'Xanadu release, 2024-08-01',
  },
  Cascade: {
    title: 'Where does "% complete" come from?',
    address: 'https://help.cascade.app/en/articles/4253695-where-does-complete-come-from',
    dated: '',
  },
  'Cascade measures': {
    title: 'Measure custom targets and expected progress',
    address: 'https://support.cascade.app/measure-custom-targets-and-expected-progress',
    dated: '',
  },
  'okr-tracker': {
    title: 'getKeyResultProgressDetails.test.js',
    address:
      'https://github.com/oslokommune/okr-tracker/blob/3ab226e0c47b4be9694c9a6483b3e2a528fc1d35/tests/unit/getKeyResultProgressDetails.test.js',
    dated: 'commit 3ab226e0',
  },
  Feedback4e: {
    title: 'How is key result progress calculated?',
    address: 'https://feedback4e.freshdesk.com/support/solutions/articles/80001132301',
    dated: '',
  },
  'Profit.co distance': {
    title: 'Distance from target, as of the check-in date, in a control KPI',
    address:
      'https://www.profit.co/answers/okrs/how-does-the-progress-calculation-distance-from-target-as-of-the-check-in-date-in-control-kpi-works/',
    dated: '',
  },
  'Profit.co check-ins': {
    title: 'The two progress calculations for the control KPI key result',
    address:
      'https://www.profit.co/answers/kpis/how-does-the-two-progress-calculations-for-the-control-kpi-key-result-work-in-profit-co/',
    dated: '',
  },
  'Profit.co weights': {
    title: 'How to measure OKR progress based on key result weights',
    address:
      'https://www.profit.co/answers/okrs/i-want-to-give-more-weightage-to-a-key-result-in-an-objective-and-how-to-measure-okr-progress-based-on-the-key-results-weightage/',
    dated: '',
  },
  Perdoo: {
    title: 'Progress drivers for objectives',
    address: 'https://support.perdoo.com/en/articles/4898961-progress-drivers-for-objectives',
    dated: '',
  },
  'Perdoo cap': {
    title: 'Is key result progress above 100% counted in objective success?',
    address:
      'https://support.perdoo.com/en/articles/3130225-is-key-result-progress-above-100-counted-in-objective-success',
    dated: '',
  },
  Synergita: {
    title: 'How does the system calculate the objective progress?',
    address:
      'https://support.synergita.com/support/solutions/articles/4000185474-how-does-the-system-calculate-the-objective-progress-',
    dated: '',
  },
  Holaspirit: {
    title: 'OKRs: weighted objective',
    address: 'https://help.holaspirit.com/en/articles/6653401-okrs-weighted-objective',
    dated: '',
  },
  PeopleForce: {
    title: 'OKR progress calculation',
    address: 'https://help.peopleforce.io/en/articles/8498885-okr-progress-calculation',
    dated: '',
  },
  Inspire: {
    title: 'FAQ: how is objective progress calculated?',
    address: 'https://help.inspiresoftware.com/en/faq-how-is-objective-progress-calculated',
    dated: '',
  },
  'UpRaise weights': {
    title: 'Weightage',
    address:
      'https://amoeboids.atlassian.net/wiki/pages/diffpages.action?originalId=3944218835&pageId=3945758722',
    dated: '',
  },
  'UpRaise roll-up': {
    title: 'How does progress roll up work in alignment?',
    address: 'https://amoeboids.atlassian.net/wiki/spaces/UP/pages/62134719',
    dated: '',
  },
  'UpRaise confidence': {
    title: 'What are different OKR confidence statuses in UpRaise?',
    address: 'https://amoeboids.atlassian.net/wiki/spaces/USA/pages/1566736458',
    dated: '',
  },
  Workfront: {
    title: 'Overview of goal progress and condition in Adobe Workfront Goals',
    address:
      'https://experienceleague.adobe.com/en/docs/workfront/using/adobe-workfront-goals/goal-management/calculate-goal-progress',
    dated: '',
  },
  Planview: {
    title: 'OKR health',
    address: 'https://success.planview.com/Planview_LeanKit/OKRs/075_OKR_Health',
    dated: '',
  },
  Engagedly: {
    title: 'Automatic status updates for goals',
    address: 'https://help.engagedly.com/automatic-status-updates-for-goals',
    dated: '',
  },
  'Camms actions': {
    title: 'My actions: progress threshold',
    address: 'https://camms.atlassian.net/wiki/spaces/CD/pages/122159105/MQU+My+Actions+Progress+Threshold',
    dated: '',
  },
  'Camms KPIs': {
    title: 'KPI performance calculations',
    address: 'https://camms.atlassian.net/wiki/spaces/CD/pages/63668261/Nested+tables',
    dated: '',
  },
  Etho: {
    title: 'On-track and off-track projects',
    address: 'https://securedb.io/kb/?p=13540',
    dated: '2025-10-14',
  },
  OKRify: {
    title: 'View risk and progress for objectives and key results',
    address: 'https://okrify.com/view-risk-and-progress-for-objectives-and-key-results/',
    dated: '',
  },
  BOJA: {
    title: 'OKR progress: automatic mode',
    address: 'https://bojaprod.atlassian.net/wiki/x/BYA7h',
    dated: '',
  },
  'puzzle/okr': {
    title: 'Issue 331: OKR scoring component',
    address: 'https://github.com/puzzle/okr/issues/331',
    dated: '2023-07-28',
  },
  'NIST StRD': {
    title: 'Norris, linear least squares, certified values',
    address: 'https://www.itl.nist.gov/div898/strd/lls/data/LINKS/DATA/Norris.dat',
    dated: '',
  },
  'Microsoft FORECAST': {
    title: 'FORECAST and FORECAST.LINEAR functions',
    address: 'https://support.microsoft.com/en-us/Excel/forecast-and-forecast-linear-functions',
    dated: 'Excel 2016 to 2024',
  },
  'Microsoft LINEST': {
    title: 'LINEST function',
    address:
      'https://support.microsoft.com/en-us/office/linest-function-84d7d0d9-6e50-4101-977a-fa7abf772b6d',
    dated: '',
  },
  Anscombe: {
    title: 'Graphs in statistical analysis, The American Statistician 27, pages 17 to 21',
    address: 'http://oxfordindex.oup.com/view/10.1093/oi/authority.20110803095415470',
    dated: '1973',
  },
  'How to calculate run rate': {
    title: 'How to calculate run rate',
    address: 'https://www.htuse.com/how-to-calculate-run-rate/',
    dated: '',
  },
} satisfies Sources;
