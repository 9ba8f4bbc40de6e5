package crm

import "fmt"

// Kind is what an opportunity that was won is about.
type Kind string

// The kinds of opportunities.
const (
	New          Kind = "new"          // a contract
	AddOn        Kind = "add_on"       // more of what a contract has, or an option beside it
	Renewal      Kind = "renewal"      // the next term of a contract
	Cancellation Kind = "cancellation" // the end of a contract
	Ignore       Kind = "ignore"       // nothing
)

// Mapping is what a tenant's Salesforce means in keiyaku. Its JSON is the document's CrmMapping, which has been validated.
type Mapping struct {
	// Make is what a new opportunity becomes: draft or signed.
	Make string `json:"make"`
	// Accounts says which accounts become customers: all that are sent, or those with_opportunity that was won.
	Accounts string `json:"accounts"`
	// WonStages are the stages that mean won, where IsWon isn't sent.
	WonStages []string `json:"won_stages"`
	// Types say what each value of Opportunity.Type is; one without a type is new.
	Types map[string]Kind `json:"types"`
	Lines Lines           `json:"lines"`
	// Price says what a line's unit price is: negotiated, where it isn't the list price; or list, where the catalogue's price holds whatever Salesforce says.
	Price string `json:"price"`
	// TermMonths is the term of a new contract where its opportunity names none; 0 for none.
	TermMonths *int `json:"term_months"`
	// Products say which item is meant by a product code, where its own code isn't that.
	Products map[string]string `json:"products,omitempty"`
	Fields   Fields            `json:"fields"`
	Out      Out               `json:"out"`
}

// Lines say when all line items of an opportunity are there: outbound messages bring them one by one, in any order.
type Lines struct {
	// Complete is count (CountField of the opportunity says how many there are) or quiet (nothing more about it has come for QuietSeconds).
	Complete     string `json:"complete"`
	CountField   string `json:"count_field,omitempty"`
	QuietSeconds int    `json:"quiet_seconds,omitempty"`
}

// The values of Lines.Complete, Make, Accounts, Price and Out.ExternalID.
const (
	ByCount         = "count"
	ByQuiet         = "quiet"
	Draft           = "draft"
	Signed          = "signed"
	AllAccounts     = "all"
	WithOpportunity = "with_opportunity"
	Negotiated      = "negotiated"
	List            = "list"
	ByOpportunity   = "opportunity_id"
	ByContract      = "contract_id"
	ByNumber        = "number"
)

// Fields are the fields of Salesforce that values are taken from; empty for none.
type Fields struct {
	// Of an account.
	CustomerName     string `json:"customer_name"`
	CustomerNameKana string `json:"customer_name_kana,omitempty"`
	CustomerCode     string `json:"customer_code,omitempty"`
	BillingEmail     string `json:"billing_email,omitempty"`
	// Of an opportunity. AccountName is where its account's name is, should the account itself not be sent.
	AccountName    string `json:"account_name,omitempty"`
	Title          string `json:"title"`
	StartOn        string `json:"start_on"`
	SignedOn       string `json:"signed_on"`
	EndOn          string `json:"end_on"`
	TermMonths     string `json:"term_months,omitempty"`
	OrderNumber    string `json:"order_number,omitempty"`
	ContractNumber string `json:"contract_number,omitempty"`
	// Of a line item.
	ItemCode  string `json:"item_code"`
	Quantity  string `json:"quantity"`
	UnitPrice string `json:"unit_price"`
	Discount  string `json:"discount_percent"`
}

// Out is how contracts are told to Salesforce: which object has them, by which field it knows them, and which of its fields takes what.
type Out struct {
	APIVersion      string `json:"api_version"`
	Object          string `json:"object"`
	ExternalIDField string `json:"external_id_field"`
	// ExternalID says what is in that field: opportunity_id, contract_id or number.
	ExternalID string            `json:"external_id"`
	Fields     map[string]string `json:"fields"`
}

// Default is the mapping of a connection that says nothing else, by the standard fields of Salesforce.
func Default() Mapping {
	months := 12
	return Mapping{
		Make: Draft, Accounts: AllAccounts, WonStages: []string{"Closed Won"},
		Types: map[string]Kind{
			"New Customer": New, "New Business": New, "Existing Business": AddOn, "Existing Customer - Upgrade": AddOn, "Add-On": AddOn,
			"Renewal": Renewal, "Existing Customer - Replacement": Renewal, "Cancellation": Cancellation,
		},
		Lines: Lines{Complete: ByQuiet, QuietSeconds: 120}, Price: Negotiated, TermMonths: &months,
		Fields: Fields{
			CustomerName: "Name", Title: "Name", StartOn: "CloseDate", SignedOn: "CloseDate", EndOn: "CloseDate",
			ItemCode: "ProductCode", Quantity: "Quantity", UnitPrice: "UnitPrice", Discount: "Discount",
		},
		Out: Out{APIVersion: "v62.0", Object: Opportunity, ExternalIDField: "Id", ExternalID: ByOpportunity, Fields: map[string]string{
			"status": "Keiyaku_Status__c", "number": "Keiyaku_Number__c", "next_renewal_on": "Keiyaku_Next_Renewal__c", "end_on": "Keiyaku_End__c",
		}},
	}
}

// Check says what is wrong with a mapping that its schema doesn't say, with a pointer to it; nothing for nothing.
func (m Mapping) Check() (pointer, problem string) {
	switch {
	case m.Lines.Complete == ByCount && m.Lines.CountField == "":
		return "/lines/count_field", "say which field of the opportunity has the number of its line items"
	case m.Lines.Complete == ByQuiet && m.Lines.QuietSeconds == 0:
		return "/lines/quiet_seconds", "say for how long nothing more must have come"
	}
	for name := range m.Out.Fields {
		if _, known := outgoing[name]; !known {
			return "/out/fields/" + name, fmt.Sprintf("nothing of a contract is called %s", name)
		}
	}
	return "", ""
}

// Filled is a mapping with the default in the place of what it leaves out.
func (m Mapping) Filled() Mapping {
	d := Default()
	fill(&m.Make, d.Make)
	fill(&m.Accounts, d.Accounts)
	fill(&m.Price, d.Price)
	fill(&m.Fields.CustomerName, d.Fields.CustomerName)
	fill(&m.Fields.Title, d.Fields.Title)
	fill(&m.Fields.StartOn, d.Fields.StartOn)
	fill(&m.Fields.SignedOn, d.Fields.SignedOn)
	fill(&m.Fields.EndOn, d.Fields.EndOn)
	fill(&m.Fields.ItemCode, d.Fields.ItemCode)
	fill(&m.Fields.Quantity, d.Fields.Quantity)
	fill(&m.Fields.UnitPrice, d.Fields.UnitPrice)
	fill(&m.Fields.Discount, d.Fields.Discount)
	fill(&m.Out.APIVersion, d.Out.APIVersion)
	fill(&m.Out.Object, d.Out.Object)
	fill(&m.Out.ExternalIDField, d.Out.ExternalIDField)
	fill(&m.Out.ExternalID, d.Out.ExternalID)
	if m.TermMonths == nil {
		m.TermMonths = d.TermMonths
	}
	if m.WonStages == nil {
		m.WonStages = d.WonStages
	}
	if m.Types == nil {
		m.Types = d.Types
	}
	if m.Lines.Complete == "" {
		m.Lines = d.Lines
	}
	if m.Out.Fields == nil {
		m.Out.Fields = d.Out.Fields
	}
	return m
}

func fill(to *string, with string) {
	if *to == "" {
		*to = with
	}
}
