package org.sanad.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.sanad.access.AdminKey;
import org.sanad.access.Moderating;

/** Lets nobody without the key at what is {@link Moderating}, before a body is read. */
@ApplicationScoped
class ModerationGate {
    private final AdminKey key;

    ModerationGate(AdminKey key) {
        this.key = key;
    }

    @ServerRequestFilter
    Optional<Response> keep(ContainerRequestContext request, ResourceInfo target) {
        Method method = target.getResourceMethod();
        boolean moderating = method.isAnnotationPresent(Moderating.class)
                || method.getDeclaringClass().isAnnotationPresent(Moderating.class);
        if (!moderating || key.opens(request.getHeaderString(AdminKey.HEADER))) {
            return Optional.empty();
        }
        return Optional.of(Response.status(Response.Status.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "ApiKey header=\"" + AdminKey.HEADER + "\"")
                .entity("The request needs the admin key in " + AdminKey.HEADER)
                .build());
    }
}
