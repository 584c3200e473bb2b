-- The app's role owns nothing and cannot bypass row-level security. Every transaction takes it on
-- with `set local role`, so one login is enough. Roles are cluster-wide: made only when missing,
-- and a cluster that forbids it may have it made by its own administrator beforehand.
do $$
begin
  if not exists (select from pg_roles where rolname = 'routinely_app') then
    create role routinely_app nologin nosuperuser nobypassrls;
  end if;
exception
  when duplicate_object or unique_violation then null;
end $$;
--> statement-breakpoint
do $$
begin
  -- Since 16, who makes a role is its member but may not yet take it on.
  if not pg_has_role(current_user, 'routinely_app',
      case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end) then
    execute format('grant routinely_app to %I', current_user);
  end if;
end $$;
--> statement-breakpoint
-- One rule for every tenant table; later migrations call it for theirs.
create or replace function routinely_protect(target regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('drop policy if exists tenant on %s', target);
  execute format(
    'create policy tenant on %s using (clinic_id = nullif(current_setting(''app.clinic_id'', true), '''')::uuid)
     with check (clinic_id = nullif(current_setting(''app.clinic_id'', true), '''')::uuid)', target);
  execute format('grant select, insert, update, delete on %s to routinely_app', target);
end $$;
--> statement-breakpoint
select routinely_protect(format('%I.%I', table_schema, table_name)::regclass)
from information_schema.columns
where table_schema = 'public' and column_name = 'clinic_id';
--> statement-breakpoint
-- Signing in has to find a person's clinics before a clinic is chosen.
create policy own_memberships on memberships for select
  using (user_id = nullif(current_setting('app.user_id', true), '')::uuid);
--> statement-breakpoint
alter table clinics enable row level security;
--> statement-breakpoint
alter table clinics force row level security;
--> statement-breakpoint
create policy directory on clinics for select using (true);
--> statement-breakpoint
create policy found on clinics for insert with check (true);
--> statement-breakpoint
create policy own_clinic on clinics for update
  using (id = nullif(current_setting('app.clinic_id', true), '')::uuid)
  with check (id = nullif(current_setting('app.clinic_id', true), '')::uuid);
--> statement-breakpoint
grant select, update on clinics to routinely_app;
--> statement-breakpoint
grant select, insert, update on users to routinely_app;
--> statement-breakpoint
grant select, insert, update, delete on rate_limits to routinely_app;
--> statement-breakpoint
grant select on library_exercises, library_advice_cards, library_templates to routinely_app;
--> statement-breakpoint
-- The audit log only grows.
revoke update, delete on audit_events from routinely_app;
--> statement-breakpoint
create or replace function routinely_chain_audit() returns trigger language plpgsql as $$
declare
  previous record;
begin
  -- One writer a clinic at a time, or two rows would follow the same one.
  perform pg_advisory_xact_lock(hashtextextended('audit ' || new.clinic_id, 0));
  select sequence, hash into previous from audit_events
    where clinic_id = new.clinic_id order by sequence desc limit 1;
  new.sequence := coalesce(previous.sequence, 0) + 1;
  new.previous_hash := coalesce(previous.hash, '');
  new.at := clock_timestamp();
  new.hash := encode(sha256(convert_to(concat_ws('|', new.previous_hash, new.clinic_id, new.id,
    new.sequence, extract(epoch from new.at), new.actor_kind, new.actor_id, new.action,
    new.subject_type, new.subject_id, new.details), 'utf8')), 'hex');
  return new;
end $$;
--> statement-breakpoint
create trigger chain_audit before insert on audit_events
  for each row execute function routinely_chain_audit();
--> statement-breakpoint
create or replace function routinely_refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'The audit log only grows.' using errcode = 'insufficient_privilege';
end $$;
--> statement-breakpoint
create trigger refuse_audit_change before update or delete on audit_events
  for each row execute function routinely_refuse_audit_change();
--> statement-breakpoint
-- A sent revision is frozen, with its items and advice.
create or replace function routinely_freeze_revision() returns trigger language plpgsql as $$
begin
  if old.sent_at is not null then
    raise exception 'A sent revision never changes.' using errcode = 'integrity_constraint_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
--> statement-breakpoint
create trigger freeze_revision before update or delete on plan_revisions
  for each row execute function routinely_freeze_revision();
--> statement-breakpoint
create or replace function routinely_freeze_revision_part() returns trigger language plpgsql as $$
declare
  part record := case when tg_op = 'DELETE' then old else new end;
begin
  if exists (select from plan_revisions r where r.clinic_id = part.clinic_id
             and r.id = part.revision_id and r.sent_at is not null) then
    raise exception 'A sent revision never changes.' using errcode = 'integrity_constraint_violation';
  end if;
  return part;
end $$;
--> statement-breakpoint
create trigger freeze_item before insert or update or delete on plan_items
  for each row execute function routinely_freeze_revision_part();
--> statement-breakpoint
create trigger freeze_advice before insert or update or delete on plan_advice
  for each row execute function routinely_freeze_revision_part();
--> statement-breakpoint
-- A job is added in the transaction of the change that asks for it. The queue's own tables belong
-- to the migrating role; the app may only add the tasks named here.
create or replace function routinely_enqueue(task text, payload json, job_key text default null)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if task not in ('send_mail') then
    raise exception 'Unknown task %', task;
  end if;
  perform graphile_worker.add_job(task, payload, job_key := job_key, max_attempts := 8);
end $$;
--> statement-breakpoint
revoke all on function routinely_enqueue(text, json, text) from public;
--> statement-breakpoint
grant execute on function routinely_enqueue(text, json, text) to routinely_app;
--> statement-breakpoint
grant usage on schema public to routinely_app;
