import type { Source, Sources } from './source.ts';

const statprocon = {
  address: 'https://github.com/mattmccormick/statprocon/blob/main/tests/test_xmr.py',
  dated: 'release 0.1.1',
};

const plotTheDots = (test: string, commit: string): Pick<Source, 'address' | 'dated'> => ({
  address: `https://github.com/nhs-r-community/NHSRplotthedots/blob/${commit}/tests/testthat/${test}`,
  dated: `commit ${commit.slice(0, 8)}`,
});

export const KPI_SOURCES = {
  'Spider Impact': {
    title: 'Using KPI scoring types',
    address: 'https://support.spiderstrategies.com/hc/en-us/articles/360041554151-Using-KPI-Scoring-Types',
    dated: '',
  },
  Intrafocus: {
    title: 'Red, amber, green reporting',
    address: 'https://www.intrafocus.com/2022/06/red-amber-green-rag/',
    dated: '2022-06',
  },
  Stage3: {
    title: 'KPI status colors',
    address: 'https://docs.stage3.app/processes/kpi-status-colors',
    dated: '',
  },
  PerformancePoint: {
    title: 'Band by stated score',
    address: 'https://blogs.msdn.microsoft.com/performancepoint/2008/01/09/band-by-stated-score/',
    dated: '2008-01-09',
  },
  'Planet DDS': {
    title: 'What do the color indicators mean?',
    address:
      'https://support.planetdds.com/hc/en-us/articles/49830620434331-What-do-the-color-indicators-Green-Yellow-Red-mean',
    dated: '',
  },
  'Oracle Analytics': {
    title: 'Evaluate KPIs',
    address: 'https://docs.oracle.com/en/cloud/saas/analytics/23r3/fawug/evaluate-kpis.html',
    dated: '23R3',
  },
  'SSAS banding': {
    title: 'Simple banding function for KPI status or KPI trend',
    address:
      'http://ssas-info.com/analysis-services-articles/50-mdx/1847-simple-banding-function-for-kpi-status-or-kpi-trend',
    dated: '',
  },
  UWorld: {
    title: 'Accounting dictionary: budget variance',
    address: 'https://accounting.uworld.com/cpa-review/lc/accounting-dictionary/term/budget-variance/',
    dated: '',
  },
  'KPI Tree': {
    title: 'Budget variance analysis',
    address: 'https://kpitree.co/glossary/financial-metrics/budget-variance-analysis',
    dated: '',
  },
  Investopedia: {
    title: 'Unfavorable variance, as quoted by reference.com',
    address: 'https://www.investopedia.com/terms/u/unfavorable-variance.asp',
    dated: '',
  },
  Bit1024: {
    title: 'Budget variance calculator',
    address: 'https://bit1024.com/tool/Budget-Variance-Calculator',
    dated: '',
  },
  'NIST e-Handbook': {
    title: 'NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2 Individuals control charts',
    address: 'https://www.itl.nist.gov/div898/handbook/pmc/section3/pmc322.htm',
    dated: '',
  },
  Wheeler: {
    title: 'D. J. Wheeler, Making Sense of Data, as transcribed in the tests of statprocon',
    ...statprocon,
  },
  statprocon: { title: 'statprocon, tests/test_xmr.py and README.md', ...statprocon },
  'SAS/QC': {
    title: 'Example 9.4, displaying individual measurements on an EWMA chart',
    address:
      'https://support.sas.com/documentation/cdl/en/qcug/63964/HTML/default/qcug_macontrol_a0000000363.htm',
    dated: '',
  },
  'NHS plot the dots limits': {
    title: 'NHSRplotthedots, snapshot of ptd_spc_standard',
    ...plotTheDots('_snaps/ptd_spc_standard.md', '3aefce797c5fae105a9fb53e1f290b5e464999af'),
  },
  'NHS plot the dots rules': {
    title: 'NHSRplotthedots, test-ptd_calculate_point_type.R',
    ...plotTheDots('test-ptd_calculate_point_type.R', '0b49a46faa87622267a3792ae3a90156090c8add'),
  },
  'NHS plot the dots sides': {
    title: 'NHSRplotthedots, test-ptd_spc_standard.R',
    ...plotTheDots('test-ptd_spc_standard.R', '2ec4e36851c074e231445e94db78e8cd24e6352b'),
  },
  'NHS plot the dots assurance': {
    title: 'NHSRplotthedots, test-ptd_calculate_assurance_type.R',
    ...plotTheDots('test-ptd_calculate_assurance_type.R', '47af41fdbf71eb2edc7aa06e614fd78be1622984'),
  },
} satisfies Sources;
