//! One small file per browser capability.
