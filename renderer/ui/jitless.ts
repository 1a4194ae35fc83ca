// Taken in before all else: zod would otherwise try to compile code as soon as the first shape is made, and the policy says no.
import { config } from 'zod';

config({ jitless: true });
