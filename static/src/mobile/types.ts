/** What the API says to a volunteer. */
export interface Named {
  id: number;
  name: string;
}
export interface Shift {
  id: number;
  starts_at: string;
  ends_at: string;
  places_left: number;
}
export interface ActivityBrief {
  id: number;
  title: string;
  service_label: string;
  place: string;
  organisation: Named;
}
export interface Activity extends ActivityBrief {
  description: string;
  shifts: Shift[];
}
export interface Signup {
  id: number;
  state: string;
  shift: Shift;
  activity: ActivityBrief;
}
export interface Credit {
  credited_minutes: number;
  shares: { label: string; minutes: number; term: string }[];
}
export interface ServiceRecord {
  id: number;
  activity: ActivityBrief;
  shift: Shift;
  started_at: string;
  ended_at: string | null;
  served_minutes: number;
  state: string;
  state_label: string;
  flags: { label: string }[];
  decision_reason: string;
  credit: Credit | null;
}
export interface Account {
  available_minutes: number;
  balance_minutes: number;
  scheme: { title: string; unit_name: string };
}
export interface Entry {
  id: number;
  kind_label: string;
  minutes: number;
  balance_after_minutes: number | null;
  happened_at: string;
}
export interface Volunteer {
  id: number;
  name: string;
  number: string;
  organisation: Named;
  served_minutes: number;
  pending_records: number;
}
