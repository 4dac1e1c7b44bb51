import type { OkrTemplate } from '../../schema/okr-template.ts';
import { COMPANY_TEMPLATES } from './templates/company.ts';
import { CUSTOMER_SUCCESS_TEMPLATES } from './templates/customer-success.ts';
import { ENGINEERING_TEMPLATES } from './templates/engineering.ts';
import { FINANCE_TEMPLATES } from './templates/finance.ts';
import { MARKETING_TEMPLATES } from './templates/marketing.ts';
import { OPERATIONS_TEMPLATES } from './templates/operations.ts';
import { PEOPLE_TEMPLATES } from './templates/people.ts';
import { PRODUCT_TEMPLATES } from './templates/product.ts';
import { SALES_TEMPLATES } from './templates/sales.ts';
import { SUPPORT_TEMPLATES } from './templates/support.ts';

/** In the order of the functions. */
export const TEMPLATE_GALLERY: readonly OkrTemplate[] = [
  ...COMPANY_TEMPLATES,
  ...SALES_TEMPLATES,
  ...MARKETING_TEMPLATES,
  ...PRODUCT_TEMPLATES,
  ...ENGINEERING_TEMPLATES,
  ...CUSTOMER_SUCCESS_TEMPLATES,
  ...SUPPORT_TEMPLATES,
  ...PEOPLE_TEMPLATES,
  ...FINANCE_TEMPLATES,
  ...OPERATIONS_TEMPLATES,
];
