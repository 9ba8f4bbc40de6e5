// The work of two screens. A salesperson finds a customer, looks at what a contract would bill, and signs exactly that; a billing clerk compares the month with the last,
// issues it, and hands it to accounting. Run it against a demo: KEIYAKU_URL, KEIYAKU_SALES_KEY and KEIYAKU_BILLING_KEY say where it is and who they are.
import {ProblemError, all, createClient, got, versioned, type Keiyaku, type Schemas} from './client';

function need(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} isn't set`);
  return value;
}

/** The salesperson's screen. */
async function sell(sales: Keiyaku, item: string): Promise<Schemas['Contract']> {
  const customer = await got(sales.POST('/v1/customers', {body: {name: '株式会社TypeScript商会'}}));
  const account = await got(sales.POST('/v1/customers/{customer_id}/billing-accounts', {params: {path: {customer_id: customer.id}}, body: {name: '経理部'}}));
  const found: string[] = [];
  for await (const c of all((cursor) => got(sales.GET('/v1/customers', {params: {query: {q: 'TypeScript商会', cursor}}})))) found.push(c.id);
  if (!found.includes(customer.id)) throw new Error('the customer isn\'t found');

  const today = (await got(sales.GET('/v1/tenant'))).today;
  const request: Schemas['ContractRequest'] = {billing_account_id: account.id, start_on: today, signed_on: today, term_months: 12, items: [{item_id: item}]};
  const preview = await got(sales.POST('/v1/contracts/preview', {body: request}));
  console.log(`the preview: ${preview.invoices.map((i) => i.total.amount).join(', ')}`);
  const contract = await got(sales.POST('/v1/contracts', {body: {...request, preview_token: preview.preview_token}}));

  // What isn't a salesperson's is refused, with what to do.
  try {
    await sales.POST('/v1/bill-runs', {body: {up_to: today}});
    throw new Error('a salesperson may bill');
  } catch (e) {
    if (!(e instanceof ProblemError) || e.response.status !== 403) throw e;
    console.log(`billing: ${e.problem.code}`);
  }
  return contract;
}

/** The clerk's screen. */
async function bill(billing: Keiyaku, contract: Schemas['Contract']): Promise<Schemas['Invoice']> {
  const today = (await got(billing.GET('/v1/tenant'))).today;
  for (const action of ['draft', 'issue'] as const) {
    let run = await got(billing.POST('/v1/bill-runs', {body: {up_to: today, action}}));
    while (run.status !== 'finished') {
      await new Promise((resolve) => setTimeout(resolve, 100));
      run = await got(billing.GET('/v1/bill-runs/{bill_run_id}', {params: {path: {bill_run_id: run.id}}}));
      if (run.status === 'finished_with_errors') throw new Error(`the run of ${action} ended with errors`);
    }
    if (action === 'draft') {
      const compared = await got(billing.GET('/v1/billing-comparison', {params: {query: {contract_id: contract.id}}}));
      console.log(`new this month: ${compared.items.map((row) => row.kind).join(', ')}`);
    }
  }
  const [listed] = (await got(billing.GET('/v1/invoices', {params: {query: {contract_id: contract.id}}}))).items;
  if (listed === undefined) throw new Error('nothing is billed');
  const {body: invoice, etag} = await versioned(billing.GET('/v1/invoices/{invoice_id}', {params: {path: {invoice_id: listed.id}}}));
  console.log(`${invoice.number} ${invoice.total.amount} ${etag !== ''}`);

  const pdf = await billing.GET('/v1/invoices/{invoice_id}/pdf', {params: {path: {invoice_id: invoice.id}}, parseAs: 'arrayBuffer'});
  console.log(`the PDF begins with ${new TextDecoder().decode((pdf.data as ArrayBuffer).slice(0, 5))}`);
  await got(billing.POST('/v1/invoices/{invoice_id}/acknowledge', {params: {path: {invoice_id: invoice.id}}, body: {system: 'freee', external_id: '1'}}));
  let booked = 0;
  for await (const e of all((cursor) => got(billing.GET('/v1/accounting/journal', {params: {query: {cursor}}})))) if (e.invoice_id === invoice.id) booked++;
  console.log(`booked ${booked} time`);
  return invoice;
}

async function main(): Promise<void> {
  const baseUrl = need('KEIYAKU_URL');
  const contract = await sell(createClient({baseUrl, token: need('KEIYAKU_SALES_KEY')}), need('KEIYAKU_ITEM'));
  await bill(createClient({baseUrl, token: () => need('KEIYAKU_BILLING_KEY')}), contract);
}

main().catch((e: unknown) => {
  console.error(e instanceof ProblemError ? JSON.stringify(e.problem) : e);
  process.exitCode = 1;
});
