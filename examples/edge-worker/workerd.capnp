# Runs the worker on this machine. A platform that hosts workers takes dist/worker.mjs, and has its own place for secrets.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    ( name = "servers", worker = .servers ),
    # Local addresses are for the emulator.
    ( name = "internet", network = ( allow = ["public", "local"], tlsOptions = ( trustBrowserCas = true ) ) ),
  ],
  sockets = [ ( name = "http", address = "127.0.0.1:8787", http = (), service = "servers" ) ],
);

const servers :Workerd.Worker = (
  modules = [ ( name = "worker", esModule = embed "dist/worker.mjs" ) ],
  compatibilityDate = "2025-05-01",
  globalOutbound = "internet",
  bindings = [
    ( name = "ACCESS_KEY_ID", fromEnvironment = "ALIBABA_CLOUD_ACCESS_KEY_ID" ),
    ( name = "ACCESS_KEY_SECRET", fromEnvironment = "ALIBABA_CLOUD_ACCESS_KEY_SECRET" ),
    ( name = "REGION_ID", fromEnvironment = "ALIBABA_CLOUD_REGION_ID" ),
    ( name = "ENDPOINT", fromEnvironment = "ALIBABA_CLOUD_ENDPOINT" ),
    ( name = "ROLE_ARN", fromEnvironment = "ROLE_ARN" ),
    ( name = "API_TOKEN", fromEnvironment = "API_TOKEN" ),
  ],
);
