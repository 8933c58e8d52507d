/** The answers of the API the pages read. `npm run types` writes the full description beside this file. */
export interface Listing<T> {
  items: T[];
  next: string | null;
  total: number;
}

export interface Named {
  id: number;
  name: string;
}

export interface GrantBrief {
  id?: number;
  role: string;
  role_label: string;
  organisation: Named;
}

export interface Me {
  id: number;
  login: string;
  name: string;
  must_change_password: boolean;
  totp_enabled: boolean;
  totp_due: boolean;
  organisation: Named | null;
  grants: GrantBrief[];
  permissions: string[];
  district: { id: number; name: string; code: string } | null;
  session_id: string;
  demo: boolean;
}

export interface SignedIn {
  access_token: string;
  expires_in: number;
  user: Me;
}

export interface DemoAccount {
  login: string;
  password: string;
  name: string;
  role: string;
  role_label: string;
  description: string;
}

export interface SignInOptions {
  demo: boolean;
  demo_accounts: DemoAccount[];
  product_name: string;
  plain_cookie_warning: boolean;
}

export interface SessionBrief {
  id: string;
  started_at: string;
  last_used_at: string;
  expires_at: string;
  user_agent: string;
  address: string;
  current: boolean;
}

export interface User {
  id: number;
  login: string;
  name: string;
  organisation: Named | null;
  active: boolean;
  locked: boolean;
  must_change_password: boolean;
  totp_enabled: boolean;
  last_login_at: string | null;
  grants: (GrantBrief & { id: number })[];
  version: number;
}

export interface Organisation {
  id: number;
  kind: string;
  kind_label: string;
  name: string;
  uscc: string | null;
  parent: Named | null;
  employer_kind: string | null;
  filing_number: string;
  area_class: string;
  region_code: string | null;
  contact_name: string | null;
  contact_phone: string | null;
  active: boolean;
  version: number;
}

export interface OrganisationNode {
  id: number;
  parent_id: number | null;
  name: string;
  kind: string;
  kind_label: string;
  active: boolean;
}

export interface Employment {
  id: number;
  person: Named & { id_number?: string };
  employer: Named;
  post: string;
  post_label: string;
  service_type: string;
  service_type_label: string;
  full_time: boolean;
  contract_kind: string;
  contract_kind_label: string;
  contract_starts_on: string | null;
  contract_ends_on: string | null;
  started_on: string;
  ended_on: string | null;
  ended_reason: string | null;
  insured_by: string | null;
  public_staff: boolean | null;
  health_certificate_ends_on: string | null;
  note: string;
  overlaps?: Overlap[];
  version: number;
}

export interface Overlap {
  employment_id: number | null;
  employer: Named | null;
  employer_name: string;
  started_on: string;
  ended_on: string | null;
}

export interface Person {
  id: number;
  name: string;
  former_names: string[];
  id_number: string;
  birth_on: string | null;
  sex: string;
  sex_label: string;
  phone: string | null;
  address: string | null;
  household_registration: string | null;
  bank_account: string | null;
  bank_name: string | null;
  wants_training: boolean | null;
  education: string | null;
  deceased_on: string | null;
  graduated_on: string | null;
  resident_since: string | null;
  merged_into_id: number | null;
  note: string;
  employments: Employment[];
  version: number;
}

export interface Certificate {
  id: number;
  kind: string;
  kind_label: string;
  occupation: string;
  level: string | null;
  level_label: string | null;
  number: string;
  issued_on: string | null;
  issuer: string;
  theory_score?: number | null;
  practice_score?: number | null;
  check_state: string;
  check_state_label: string;
  doubts: string[];
  version: number;
}

export interface Attendance {
  id: number;
  employment_id: number;
  person: Named & { id_number?: string };
  employer: Named;
  month: string;
  days_due: number | null;
  days_present: number | null;
  leave_days: number | null;
  leave_kind: string | null;
  leave_kind_label: string | null;
  service_orders: number | null;
  insured?: boolean | null;
  version: number;
}

export interface HistoryEvent {
  id: number;
  at: string;
  actor_name: string;
  action: string;
  action_label: string;
  reason: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  outcome: string;
  outcome_label?: string;
  kind?: string;
  kind_label?: string;
  subject_id?: number | null;
  address?: string;
  request_id?: string;
}

export interface Task {
  kind: string;
  title: string;
  count: number;
  oldest_at: string | null;
  due_on: string | null;
  days_left: number | null;
  link: string;
}

export interface Job {
  id: number;
  kind: string;
  kind_label: string;
  state: string;
  state_label: string;
  done: number;
  total: number;
  note: string;
  result: Record<string, unknown> | null;
  error: string | null;
  created_at: string;
  started_at: string | null;
  finished_at: string | null;
  created_by_name: string;
  cancellable: boolean;
  file: boolean;
}
