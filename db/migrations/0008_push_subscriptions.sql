CREATE TABLE "push_messages" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"run_id" uuid NOT NULL,
	"subscription_id" uuid NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"stale_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "push_messages_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "push_messages_once" UNIQUE("clinic_id","run_id","subscription_id"),
	CONSTRAINT "push_messages_state" CHECK ("push_messages"."state" in ('queued', 'sent', 'gone', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "push_subscriptions" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"link_id" uuid NOT NULL,
	"endpoint" text NOT NULL,
	"p256dh" text NOT NULL,
	"auth" text NOT NULL,
	"server_key" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	"end_reason" text,
	CONSTRAINT "push_subscriptions_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "push_subscriptions_endpoint" UNIQUE("clinic_id","plan_id","endpoint"),
	CONSTRAINT "push_subscriptions_size" CHECK (length("push_subscriptions"."endpoint") <= 1000),
	CONSTRAINT "push_subscriptions_end" CHECK ("push_subscriptions"."end_reason" in ('turned-off', 'replaced', 'gone')),
	CONSTRAINT "push_subscriptions_ended" CHECK (num_nonnulls("push_subscriptions"."ended_at", "push_subscriptions"."end_reason") in (0, 2))
);
--> statement-breakpoint
ALTER TABLE "plan_reminders" ADD COLUMN "by_mail" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_reminders" ADD COLUMN "stop_key" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "reminder_runs" ADD COLUMN "fell_back" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "push_messages" ADD CONSTRAINT "push_messages_run" FOREIGN KEY ("clinic_id","run_id") REFERENCES "public"."reminder_runs"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "push_messages" ADD CONSTRAINT "push_messages_subscription" FOREIGN KEY ("clinic_id","subscription_id") REFERENCES "public"."push_subscriptions"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "push_subscriptions" ADD CONSTRAINT "push_subscriptions_plan" FOREIGN KEY ("clinic_id","plan_id") REFERENCES "public"."plans"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "push_subscriptions" ADD CONSTRAINT "push_subscriptions_link" FOREIGN KEY ("clinic_id","link_id") REFERENCES "public"."plan_links"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "push_messages_of_subscription" ON "push_messages" USING btree ("clinic_id","subscription_id");--> statement-breakpoint
-- Row-level security, forced; the application's role gets its rights.
select routinely_protect(t::regclass) from unnest(array['push_subscriptions', 'push_messages']) t;
--> statement-breakpoint
-- A reminder to a phone is a job of its own, as a mail is.
create or replace function routinely_enqueue(task text, payload json, job_key text default null,
  run_at timestamptz default null)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if task not in ('send_mail', 'send_push') then
    raise exception 'Unknown task %', task;
  end if;
  perform graphile_worker.add_job(task, payload, job_key := job_key, max_attempts := 8,
    run_at := coalesce(run_at, now()));
end $$;
