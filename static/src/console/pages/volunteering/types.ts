/** What the API says of volunteers, activities, service and saved time. */
import type { Named } from "@/shared/api/types";

export interface Shift {
  id: number;
  starts_at: string;
  ends_at: string;
  capacity: number;
  signed_up: number;
  places_left: number;
}

export interface ActivityBrief {
  id: number;
  title: string;
  service: string;
  service_label: string;
  place: string;
  organisation: Named;
}

export interface Activity extends ActivityBrief {
  leader_name: string;
  description: string;
  state: string;
  state_label: string;
  cancel_reason: string;
  shifts: Shift[];
  version: number;
}

export interface Signup {
  id: number;
  state: string;
  state_label: string;
  signed_up_at: string;
  volunteer: Named;
  shift: Shift;
  activity: ActivityBrief;
}

export interface CheckInCode {
  code: string;
  url: string;
  qr_svg: string;
  valid_until: string;
}

export interface ServiceRecord {
  id: number;
  volunteer: Named;
  activity: ActivityBrief;
  shift: Shift;
  started_at: string;
  start_source_label: string;
  ended_at: string | null;
  end_source_label: string | null;
  served_on: string;
  served_minutes: number;
  state: string;
  state_label: string;
  flags: { code: string; label: string }[];
  note: string;
  due_on: string;
  decided_at: string | null;
  decision_reason: string;
  corrects_id: number | null;
  credit: Credit | null;
  version: number;
}

export interface Credit {
  credited_minutes: number;
  overflow_minutes: number;
  shares: { code: string; label: string; minutes: number; term: string }[];
  scheme: string;
  is_reversed: boolean;
}

export interface Confirmed {
  records: number;
  served_minutes: number;
  credited_minutes: number;
  overflow_minutes: number;
}

export interface Volunteer {
  id: number;
  person: Named;
  organisation: Named;
  number: string;
  skills: string;
  agreed_on: string;
  guardian_agreed_on: string | null;
  active: boolean;
  version: number;
}

export interface VolunteerDetail extends Volunteer {
  login: string | null;
  served_minutes: number;
  confirmed_records: number;
  pending_records: number;
}

export interface Account {
  id: number;
  status: string;
  status_label: string;
  balance_minutes: number;
  reserved_minutes: number;
  available_minutes: number;
  entries: number;
  opened_at: string;
}

export interface Entry {
  id: number;
  kind_label: string;
  minutes: number;
  balance_after_minutes: number | null;
  happened_at: string;
  is_reversed: boolean;
  service_record_id: number | null;
}

export interface Lot {
  id: number;
  earned_on: string;
  service_label: string | null;
  scheme: string;
  minutes: number;
  remaining_minutes: number;
}
